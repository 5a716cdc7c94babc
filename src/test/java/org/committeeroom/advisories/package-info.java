/**
 * Compares what the program is made of with advisories in the format of OSV, from a folder: the services that publish them
 * are asked by whoever fetches the folder, not by the build.
 */
package org.committeeroom.advisories;
