package decree.aws.bedrock.guardrail_filters_act_test

import data.decree.aws.bedrock.guardrail_filters_act

flagged(document) := addresses if {
	addresses := {finding.address | some finding in guardrail_filters_act.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "NONE"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_2 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "NONE"}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_3 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "NONE"}]}, {"filters_config": [{"input_action": "other", "input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_4 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "NONE"}]}, {"filters_config": [{"output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_enabled": true, "input_action": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_5 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "NONE"}]}, {"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_6 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "NONE"}]}, {"filters_config": [{"input_action": "other", "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_7 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "NONE"}]}, {"filters_config": [{"input_action": "other", "input_enabled": true, "type": "other", "output_action": "other", "output_enabled": true}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_8 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "NONE"}]}, {"filters_config": [{"input_action": "other", "input_enabled": true, "type": "other", "output_enabled": true, "output_action": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_9 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "NONE"}]}, {"filters_config": [{"input_action": "other", "input_enabled": true, "type": "other", "output_enabled": true}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_10 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "NONE"}]}, {"filters_config": [{"input_action": "other", "input_enabled": true, "type": "other", "output_action": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_11 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "NONE"}, {"input_action": "other", "input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_12 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "NONE"}, {"input_action": "other", "input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK"}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_13 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "NONE"}, {"output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_enabled": true, "input_action": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_14 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "NONE"}, {"output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_enabled": true, "input_action": "other"}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_15 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "NONE"}, {"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_16 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "NONE"}, {"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK"}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_17 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "NONE"}, {"input_action": "other", "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_18 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "NONE"}, {"input_action": "other", "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK"}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_19 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "NONE"}, {"input_action": "other", "input_enabled": true, "type": "other", "output_action": "other", "output_enabled": true}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_20 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "NONE"}, {"input_action": "other", "input_enabled": true, "type": "other", "output_action": "other", "output_enabled": true}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_21 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "NONE"}, {"input_action": "other", "input_enabled": true, "type": "other", "output_enabled": true, "output_action": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_22 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "NONE"}, {"input_action": "other", "input_enabled": true, "type": "other", "output_enabled": true, "output_action": "other"}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_23 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "NONE"}, {"input_action": "other", "input_enabled": true, "type": "other", "output_enabled": true}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_24 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "NONE"}, {"input_action": "other", "input_enabled": true, "type": "other", "output_enabled": true}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_25 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "NONE"}, {"input_action": "other", "input_enabled": true, "type": "other", "output_action": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_26 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "NONE"}, {"input_action": "other", "input_enabled": true, "type": "other", "output_action": "other"}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_27 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_action": "other", "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_enabled": false}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_28 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_action": "other", "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_enabled": false}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_29 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_action": "other", "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_enabled": false}, {"input_action": "other", "input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_30 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_action": "other", "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_enabled": false}, {"input_action": "other", "input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK"}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_31 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_action": "other", "input_enabled": true, "type": "other", "output_enabled": true, "output_action": "NONE"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_32 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_action": "other", "input_enabled": true, "type": "other", "output_enabled": true, "output_action": "NONE"}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_33 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_action": "other", "input_enabled": true, "type": "other", "output_enabled": true, "output_action": "NONE"}, {"input_action": "other", "input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_34 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_action": "other", "input_enabled": true, "type": "other", "output_enabled": true, "output_action": "NONE"}, {"input_action": "other", "input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK"}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_35 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_action": "other", "input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_36 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_action": "other", "input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "other"}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_37 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_action": "other", "input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "other"}, {"input_action": "other", "input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_38 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_action": "other", "input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "other"}, {"input_action": "other", "input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK"}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_39 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_action": "other", "input_enabled": true, "output_enabled": true, "output_action": "NONE"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_40 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_action": "other", "input_enabled": true, "output_enabled": true, "output_action": "NONE"}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_action": "other", "input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_enabled": true, "input_action": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_action": "other", "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_action": "other", "input_enabled": true, "type": "other", "output_action": "other", "output_enabled": true}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_action": "other", "input_enabled": true, "type": "other", "output_enabled": true, "output_action": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_action": "other", "input_enabled": true, "type": "other", "output_enabled": true}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_action": "other", "input_enabled": true, "type": "other", "output_action": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_41 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": "${var.not_given}", "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "NONE"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_42 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": "${var.not_given}", "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "NONE"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_43 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "${var.not_given}", "type": "PROMPT_ATTACK", "input_action": "NONE"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_44 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "${var.not_given}", "input_action": "NONE"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "${var.not_given}"}]}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "${var.not_given}"}]}, {"filters_config": [{"input_action": "other", "input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "${var.not_given}"}]}, {"filters_config": [{"output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_enabled": true, "input_action": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK", "input_action": "${var.not_given}"}]}, {"filters_config": [{"input_enabled": true, "output_enabled": true, "output_action": "NONE", "type": "PROMPT_ATTACK"}]}]}, "managed": true}]}, "data": {}}) == set()
}
