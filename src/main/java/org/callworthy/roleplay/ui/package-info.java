/** What people see of role-plays outside the call itself. */
@org.jspecify.annotations.NullMarked
package org.callworthy.roleplay.ui;
