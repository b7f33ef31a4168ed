/** The table of who may do what is the domain's, so that a client reads the same one. */
export { PERMISSIONS, PERMISSION_WORDS, rolesText, type Permission } from '@northing/domain';
