/** Oat & Ember, a bakery: what it writes, under which pictures. All invented. */
import { LONGEST_CAPTION } from './bakery-story.ts';
import type { Brand } from './brand.ts';

export const BAKERY: Brand = {
  folder: 'bakery',
  profiles: {
    tiktok: {
      name: 'Oat & Ember',
      username: 'oatandember',
      bio: 'Slow bread, fast hands. Baking since 4 am so you do not have to.',
    },
    instagram: {
      name: 'Oat & Ember Bakery',
      username: 'oatandember.bakery',
      bio: 'Sourdough, buns and cake. Open Tue–Sun from 7. The dough decides.',
    },
  },
  zones: ['America/New_York', 'America/Chicago', 'Europe/London', 'Europe/Paris'],
  stories: [
    { text: 'Three cuts, one breath, in she goes. #sourdough #bakerytok', video: 'loaf' },
    { text: LONGEST_CAPTION, slides: ['shopfront', 'wheat', 'baguettes'], on: 'instagram' },
    { text: '', video: 'oven' },
    { text: 'The bread is singing again. Sound on 🔊🍞', video: 'loaf' },
    {
      text: 'Butter, fold, rest. Butter, fold, rest. 27 layers later: Sunday. 🥐 #croissant #lamination',
      video: 'croissant',
    },
    {
      text: 'Un croissant, un café, et personne ne parle avant huit heures. ☕️🥐 #boulangerie #petitdejeuner',
      video: 'croissant',
    },
    { text: '4:12 am. First fire of the day.', video: 'oven' },
    {
      text: 'Frisch aus dem Ofen: Roggenmischbrot mit Kümmel. Wer früh kommt, bekommt den Knust. #bäckerei #brotliebe',
      video: 'loaf',
    },
    {
      text: 'שבת שלום! החלות של יום שישי כבר בתנור 🥖 #חלה #מאפייה',
      video: 'oven',
    },
    {
      text: 'Orders for birthday cakes close on Thursday at noon.\n\n• 6 portions: one layer\n• 12 portions: two layers\n• 20 portions: please ring us first\n\nCandles are on the house. 🎂',
      video: 'cake',
    },
    { text: 'Make a wish, then pass the forks.', video: 'cake' },
    {
      text: 'Flat white, sesame bun, window seat. That is the whole plan for today.',
      video: 'coffee',
    },
    { text: 'Steam check ✅', video: 'coffee' },
    {
      text: 'New awning! @saltlightsurf says it looks like a beach hut. We say thank you. 🏖️',
      slides: ['shopfront', 'baguettes', 'tart'],
    },
    {
      text: 'The summer tart is back: strawberry, kiwi, blueberry and a peach in the middle that we fight over. #tart #summerfruit',
      slides: ['tart', 'shopfront'],
    },
    {
      text: 'Twelve biscuits went in. Swipe for the crime scene. 🍪🔍',
      slides: ['cookies', 'rolls', 'tart', 'pretzel'],
    },
    {
      text: 'Who took number eight? Wrong answers only 👇 #cookies',
      slides: ['cookies'],
      on: 'instagram',
    },
    {
      text: 'Baguettes at 7, 11 and 16. They are warm for about nine minutes, so time your walk.',
      slides: ['baguettes', 'wheat'],
    },
    {
      text: 'Laugenbrezel! Außen Kastanie, innen Wolke. Nur samstags. 🥨 #brezel',
      slides: ['pretzel', 'wheat', 'baguettes'],
    },
    {
      text: 'The twist takes two seconds once you have done it four thousand times. #pretzel #bakersoftiktok',
      slides: ['pretzel', 'rolls'],
    },
    {
      text: 'Our wheat comes from the hill behind the old mill, nine kilometres away. Hello to the Brandts, who grow it. 🌾',
      slides: ['wheat', 'baguettes', 'shopfront'],
    },
    {
      text: 'Cinnamon rolls: middle or corner? This matters to us more than it should.',
      slides: ['rolls', 'cookies'],
    },
    {
      text: 'Proof overnight, ice while warm, eat with your hands. #cinnamonrolls #fika #weekendbaking',
      slides: ['rolls', 'tart', 'cookies', 'pretzel', 'shopfront'],
    },
    {
      text: 'We are closed on Monday for the oven’s annual check-up. She is fine, she just likes the attention.',
      video: 'oven',
    },
    {
      text: 'Bread class, Saturday 10:00. Four places left. Bring an apron and a jar for your own bit of Margot. Book here: https://oatandember.example/classes/sourdough-for-beginners?from=caption&session=saturday-morning-four-places-left-bring-a-jar',
      video: 'loaf',
    },
    {
      text: 'خبز طازج كل صباح من الساعة السابعة. أهلاً وسهلاً بكم! ☀️🍞 #خبز #مخبز',
      slides: ['baguettes', 'shopfront', 'wheat'],
    },
    { text: 'Seeds on top or seeds inside? Both. Always both.', video: 'coffee' },
    { text: 'Ines makes the first cut of the morning. Watch the ear lift. 🔪', video: 'loaf' },
    {
      text: '今朝のクロワッサン、焼きたてです。サクサク、27層。🥐 #クロワッサン #パン屋',
      video: 'croissant',
    },
    {
      text: 'Eleven years, one starter, about ninety thousand loaves. Thank you for every crust you brought back to us with an opinion. ❤️ #bakerylife #smallbusiness #sourdough #breadbaking #localfood #realbread #shoplocal #thankyou',
      video: 'cake',
      on: 'instagram',
    },
    {
      text: 'The window at six, an hour before the queue. 🌅',
      slides: ['shopfront', 'cookies'],
    },
    { text: 'Day-old loaves at half price from five. They toast like a dream.', video: 'loaf' },
    { text: 'Berry delivery: 4 kg. Berry survivors: 3.2 kg. #qualitycontrol', video: 'cake' },
    {
      text: 'What is your order? We will try to guess from your emoji. 🥐☕🍞🎂🥨',
      video: 'coffee',
    },
    { text: null, slides: ['tart', 'rolls', 'cookies'] },
  ],
  openings: [
    'Fresh this morning: {}.',
    'Today at the counter: {}.',
    'A closer look at {}.',
    'We could watch {} all day.',
    'Somebody asked about {}, so here you are.',
    'Good morning from {}.',
    'The week begins with {}.',
    'Small batch, big smell: {}.',
    'Nobody is neutral about {}.',
    'Behind the scenes with {}.',
  ],
  details: [
    'Proofed overnight, baked before dawn.',
    'Made with flour from the hill behind the mill.',
    'There are thirty, and then there are none.',
    'Warm until about half past nine.',
    'Ines says it is her best yet.',
    'A little darker than last week, on purpose.',
    'Butter is not optional.',
    'We changed one thing. Can you taste it?',
    'The recipe is older than the shop.',
    'Salted, rested, and not to be rushed.',
    'Goes well with rain.',
    'Two more days, then the season is over.',
  ],
  endings: [
    'See you at seven. #bakery',
    'Come hungry. 🥐 #realbread',
    'Save us a seat in the window.',
    'Tell us what you think. #bakersoftiktok #bread',
    'First come, first buttered. 🧈',
    'Tag your breakfast person.',
    '#sourdough #slowfood',
    'Order by noon, collect by five.',
    'Bring a bag, take two. ♻️',
  ],
  filmed: [
    { name: 'the seeded sourdough', picture: 'loaf' },
    { name: 'the country loaf', picture: 'loaf' },
    { name: 'the rye with caraway', picture: 'loaf' },
    { name: 'the butter croissants', picture: 'croissant' },
    { name: 'a plate of croissants', picture: 'croissant' },
    { name: 'the wood oven', picture: 'oven' },
    { name: 'the four o’clock fire', picture: 'oven' },
    { name: 'the window seat', picture: 'coffee' },
    { name: 'the sesame buns', picture: 'coffee' },
    { name: 'the berry layer cake', picture: 'cake' },
    { name: 'the birthday cake', picture: 'cake' },
  ],
  photographed: [
    { name: 'the shop front', picture: 'shopfront' },
    { name: 'the fruit tart', picture: 'tart' },
    { name: 'the chocolate chip cookies', picture: 'cookies' },
    { name: 'the baguettes', picture: 'baguettes' },
    { name: 'the Saturday pretzels', picture: 'pretzel' },
    { name: 'the wheat harvest', picture: 'wheat' },
    { name: 'the cinnamon rolls', picture: 'rolls' },
  ],
};
