/** Pages and files that a browser fetches without Flow. */
@org.jspecify.annotations.NullMarked
package org.callworthy.credential.api;
