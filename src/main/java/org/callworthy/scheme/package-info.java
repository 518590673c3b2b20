/**
 * Certification schemes: tracks, levels, competencies, components and blueprints, cuts, rubrics, and how ratings and
 * decisions are made. All rules of certification are data of a published version here, never constants in code.
 *
 * <p>Words: a <em>scheme</em> is the text, a <em>scheme version</em> the text as published; a <em>component</em> is an exam
 * or a role-play with its weight; a <em>blueprint cell</em> asks for so many items of a competency; a <em>cut</em> is what
 * must be reached, <em>provisional</em> until a panel has set it. Shape is checked by {@code scheme.schema.json}, meaning
 * by {@code SchemeRules}; a published version never changes (ISO/IEC 17024, 8.1 and 8.6). Tables: {@code scheme_*}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"common", "common :: yaml", "audit", "account"})
package org.callworthy.scheme;
