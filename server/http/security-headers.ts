/** The headers every response carries, whatever its status. */
import { secureHeaders } from 'hono/secure-headers';

const NONE = "'none'";
const SELF = "'self'";

export const securityHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: [SELF],
    scriptSrc: [SELF],
    // Radix and the virtual list position things through style elements and attributes.
    styleSrc: [SELF, "'unsafe-inline'"],
    // Posts point at pictures and videos anywhere on the web.
    imgSrc: [SELF, 'https:'],
    mediaSrc: [SELF, 'https:'],
    fontSrc: [SELF],
    connectSrc: [SELF],
    objectSrc: [NONE],
    frameSrc: [NONE],
    baseUri: [NONE],
    formAction: [SELF],
    frameAncestors: [NONE],
  },
  xFrameOptions: 'DENY',
  permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
  // Whether the whole domain stays on https is for whoever runs the proxy in front to say.
  strictTransportSecurity: false,
});
