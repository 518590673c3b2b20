@org.jspecify.annotations.NullMarked
package org.callworthy.rights.ui;
