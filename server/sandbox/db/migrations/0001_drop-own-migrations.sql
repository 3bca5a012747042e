-- The notes of the migrations before drizzle’s, which 0000 took over.
DROP TABLE IF EXISTS `migrations`;
