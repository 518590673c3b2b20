/** How a result is shown: one panel for everybody who may see it. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("ui")
package org.callworthy.scoring.ui;
