/** What all endpoints under {@code /api} share: who gets in, and how refusals look. */
@org.jspecify.annotations.NullMarked
package org.callworthy.delivery.api;
