/** The exam over HTTP, for the player's page and other clients. */
@org.jspecify.annotations.NullMarked
package org.callworthy.exam.api;
