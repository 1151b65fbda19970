package decree.aws.bedrock.data_source_crawl_limits_test

import data.decree.aws.bedrock.data_source_crawl_limits

flagged(document) := addresses if {
	addresses := {finding.address | some finding in data_source_crawl_limits.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrockagent_data_source": [{"address": "aws_bedrockagent_data_source.data_source", "type": "aws_bedrockagent_data_source", "name": "data_source", "provider": "aws", "values": {"data_source_configuration": [{"web_configuration": [{}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_data_source.data_source"}
}

test_violating_2 if {
	flagged({"resource": {"aws_bedrockagent_data_source": [{"address": "aws_bedrockagent_data_source.data_source", "type": "aws_bedrockagent_data_source", "name": "data_source", "provider": "aws", "values": {"data_source_configuration": [{"web_configuration": [{}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_data_source.data_source"}
}

test_violating_3 if {
	flagged({"resource": {"aws_bedrockagent_data_source": [{"address": "aws_bedrockagent_data_source.data_source", "type": "aws_bedrockagent_data_source", "name": "data_source", "provider": "aws", "values": {"data_source_configuration": [{"web_configuration": [{}]}, {"web_configuration": [{"crawler_configuration": [{"crawler_limits": "set"}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_data_source.data_source"}
}

test_violating_4 if {
	flagged({"resource": {"aws_bedrockagent_data_source": [{"address": "aws_bedrockagent_data_source.data_source", "type": "aws_bedrockagent_data_source", "name": "data_source", "provider": "aws", "values": {"data_source_configuration": [{"web_configuration": [{}]}, {"web_configuration": [{"crawler_configuration": [{"crawler_limits": "set"}, {}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_data_source.data_source"}
}

test_violating_5 if {
	flagged({"resource": {"aws_bedrockagent_data_source": [{"address": "aws_bedrockagent_data_source.data_source", "type": "aws_bedrockagent_data_source", "name": "data_source", "provider": "aws", "values": {"data_source_configuration": [{"web_configuration": [{}, {"crawler_configuration": [{"crawler_limits": "set"}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_data_source.data_source"}
}

test_violating_6 if {
	flagged({"resource": {"aws_bedrockagent_data_source": [{"address": "aws_bedrockagent_data_source.data_source", "type": "aws_bedrockagent_data_source", "name": "data_source", "provider": "aws", "values": {"data_source_configuration": [{"web_configuration": [{}, {"crawler_configuration": [{"crawler_limits": "set"}]}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_data_source.data_source"}
}

test_violating_7 if {
	flagged({"resource": {"aws_bedrockagent_data_source": [{"address": "aws_bedrockagent_data_source.data_source", "type": "aws_bedrockagent_data_source", "name": "data_source", "provider": "aws", "values": {"data_source_configuration": [{"web_configuration": [{}, {"crawler_configuration": [{"crawler_limits": "set"}, {}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_data_source.data_source"}
}

test_violating_8 if {
	flagged({"resource": {"aws_bedrockagent_data_source": [{"address": "aws_bedrockagent_data_source.data_source", "type": "aws_bedrockagent_data_source", "name": "data_source", "provider": "aws", "values": {"data_source_configuration": [{"web_configuration": [{}, {"crawler_configuration": [{"crawler_limits": "set"}, {}]}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_data_source.data_source"}
}

test_violating_9 if {
	flagged({"resource": {"aws_bedrockagent_data_source": [{"address": "aws_bedrockagent_data_source.data_source", "type": "aws_bedrockagent_data_source", "name": "data_source", "provider": "aws", "values": {"data_source_configuration": [{"web_configuration": [{"crawler_configuration": [{}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_data_source.data_source"}
}

test_violating_10 if {
	flagged({"resource": {"aws_bedrockagent_data_source": [{"address": "aws_bedrockagent_data_source.data_source", "type": "aws_bedrockagent_data_source", "name": "data_source", "provider": "aws", "values": {"data_source_configuration": [{"web_configuration": [{"crawler_configuration": [{}]}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_data_source.data_source"}
}

test_violating_11 if {
	flagged({"resource": {"aws_bedrockagent_data_source": [{"address": "aws_bedrockagent_data_source.data_source", "type": "aws_bedrockagent_data_source", "name": "data_source", "provider": "aws", "values": {"data_source_configuration": [{"web_configuration": [{"crawler_configuration": [{}]}, {"crawler_configuration": [{"crawler_limits": "set"}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_data_source.data_source"}
}

test_violating_12 if {
	flagged({"resource": {"aws_bedrockagent_data_source": [{"address": "aws_bedrockagent_data_source.data_source", "type": "aws_bedrockagent_data_source", "name": "data_source", "provider": "aws", "values": {"data_source_configuration": [{"web_configuration": [{"crawler_configuration": [{}]}, {"crawler_configuration": [{"crawler_limits": "set"}]}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_data_source.data_source"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrockagent_data_source": [{"address": "aws_bedrockagent_data_source.data_source", "type": "aws_bedrockagent_data_source", "name": "data_source", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_bedrockagent_data_source": [{"address": "aws_bedrockagent_data_source.data_source", "type": "aws_bedrockagent_data_source", "name": "data_source", "provider": "aws", "values": {"data_source_configuration": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_bedrockagent_data_source": [{"address": "aws_bedrockagent_data_source.data_source", "type": "aws_bedrockagent_data_source", "name": "data_source", "provider": "aws", "values": {"data_source_configuration": [{"web_configuration": [{"crawler_configuration": [{"crawler_limits": "set"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_bedrockagent_data_source": [{"address": "aws_bedrockagent_data_source.data_source", "type": "aws_bedrockagent_data_source", "name": "data_source", "provider": "aws", "values": {"data_source_configuration": [{"web_configuration": [{"crawler_configuration": [{"crawler_limits": "set"}, {}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrockagent_data_source": [{"address": "aws_bedrockagent_data_source.data_source", "type": "aws_bedrockagent_data_source", "name": "data_source", "provider": "aws", "values": {"data_source_configuration": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
