package org.callworthy.common.yaml;

/** What may come of reading a text as YAML. */
public sealed interface YamlOutcome permits YamlDocument, YamlFault {}
