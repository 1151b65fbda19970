package decree.aws.bedrock.guardrail_sensitive_acts_test

import data.decree.aws.bedrock.guardrail_sensitive_acts

flagged(document) := addresses if {
	addresses := {finding.address | some finding in guardrail_sensitive_acts.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"pii_entities_config": [{"input_action": "other", "output_action": "other", "action": "NONE"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_2 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"pii_entities_config": [{"action": "other", "output_action": "other", "input_action": "NONE"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_3 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"pii_entities_config": [{"action": "other", "input_action": "other", "output_action": "NONE"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_4 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"pii_entities_config": [{"input_action": "other", "output_action": "other", "action": "NONE"}, {"action": "other", "input_action": "other", "output_action": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_5 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"pii_entities_config": [{"input_action": "other", "output_action": "other", "action": "NONE"}, {"input_action": "other", "output_action": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_6 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"pii_entities_config": [{"input_action": "other", "output_action": "other", "action": "NONE"}, {"action": "other", "output_action": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_7 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"pii_entities_config": [{"input_action": "other", "output_action": "other", "action": "NONE"}, {"action": "other", "input_action": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_8 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"regexes_config": [{"input_action": "other", "output_action": "other", "action": "NONE"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_9 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"regexes_config": [{"action": "other", "output_action": "other", "input_action": "NONE"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_10 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"regexes_config": [{"action": "other", "input_action": "other", "output_action": "NONE"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_11 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"regexes_config": [{"input_action": "other", "output_action": "other", "action": "NONE"}, {"action": "other", "input_action": "other", "output_action": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_12 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"regexes_config": [{"input_action": "other", "output_action": "other", "action": "NONE"}, {"input_action": "other", "output_action": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_13 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"regexes_config": [{"input_action": "other", "output_action": "other", "action": "NONE"}, {"action": "other", "output_action": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_14 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"regexes_config": [{"input_action": "other", "output_action": "other", "action": "NONE"}, {"action": "other", "input_action": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_15 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"pii_entities_config": [{"input_action": "other", "output_action": "other", "action": "NONE"}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_16 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"pii_entities_config": [{"input_action": "other", "output_action": "other", "action": "NONE"}]}, {"pii_entities_config": [{"action": "other", "input_action": "other", "output_action": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_17 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"pii_entities_config": [{"input_action": "other", "output_action": "other", "action": "NONE"}]}, {"pii_entities_config": [{"input_action": "other", "output_action": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_18 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"pii_entities_config": [{"input_action": "other", "output_action": "other", "action": "NONE"}]}, {"pii_entities_config": [{"action": "other", "output_action": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_19 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"pii_entities_config": [{"input_action": "other", "output_action": "other", "action": "NONE"}]}, {"pii_entities_config": [{"action": "other", "input_action": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_20 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"pii_entities_config": [{"input_action": "other", "output_action": "other", "action": "NONE"}]}, {"regexes_config": [{"action": "other", "input_action": "other", "output_action": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_21 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"pii_entities_config": [{"input_action": "other", "output_action": "other", "action": "NONE"}]}, {"regexes_config": [{"input_action": "other", "output_action": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_22 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"pii_entities_config": [{"input_action": "other", "output_action": "other", "action": "NONE"}]}, {"regexes_config": [{"action": "other", "output_action": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_23 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"pii_entities_config": [{"input_action": "other", "output_action": "other", "action": "NONE"}]}, {"regexes_config": [{"action": "other", "input_action": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"pii_entities_config": [{"action": "other", "input_action": "other", "output_action": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"pii_entities_config": [{"input_action": "other", "output_action": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"pii_entities_config": [{"action": "other", "output_action": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"pii_entities_config": [{"action": "other", "input_action": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"regexes_config": [{"action": "other", "input_action": "other", "output_action": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"regexes_config": [{"input_action": "other", "output_action": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"regexes_config": [{"action": "other", "output_action": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"regexes_config": [{"action": "other", "input_action": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_24 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"pii_entities_config": [{"input_action": "${var.not_given}", "output_action": "other", "action": "NONE"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_25 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"pii_entities_config": [{"input_action": "other", "output_action": "${var.not_given}", "action": "NONE"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"pii_entities_config": [{"input_action": "other", "output_action": "other", "action": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"pii_entities_config": [{"action": "other", "output_action": "other", "input_action": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"pii_entities_config": [{"action": "other", "input_action": "other", "output_action": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"pii_entities_config": [{"input_action": "other", "output_action": "other", "action": "${var.not_given}"}, {"action": "other", "input_action": "other", "output_action": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"sensitive_information_policy_config": [{"pii_entities_config": [{"input_action": "other", "output_action": "other", "action": "${var.not_given}"}, {"input_action": "other", "output_action": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}
