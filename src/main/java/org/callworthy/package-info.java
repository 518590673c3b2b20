/** Callworthy examines and credentials the people of a call centre. Each package below is a feature; arrows run downwards. */
@org.jspecify.annotations.NullMarked
package org.callworthy;
