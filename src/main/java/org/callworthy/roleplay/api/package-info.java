/**
 * Performances over HTTP: what a call page needs, sends and hands in, and what raters hear. Refusals are problems (RFC
 * 9457) with stable types.
 */
@org.jspecify.annotations.NullMarked
package org.callworthy.roleplay.api;
