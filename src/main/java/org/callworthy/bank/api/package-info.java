/** Pictures of items over HTTP, for people who are signed in. */
@org.jspecify.annotations.NullMarked
package org.callworthy.bank.api;
