/** The raters' queue and desk, and the administrators' list of performances without raters. */
@org.jspecify.annotations.NullMarked
package org.callworthy.rating.ui;
