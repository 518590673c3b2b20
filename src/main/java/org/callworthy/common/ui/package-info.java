/** Small pieces that every room's screens are made of: a page with its heading, empty states, notices, formats. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("ui")
package org.callworthy.common.ui;
