package decree.aws.bedrock.data_source_bucket_owner_test

import data.decree.aws.bedrock.data_source_bucket_owner

flagged(document) := addresses if {
	addresses := {finding.address | some finding in data_source_bucket_owner.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrockagent_data_source": [{"address": "aws_bedrockagent_data_source.data_source", "type": "aws_bedrockagent_data_source", "name": "data_source", "provider": "aws", "values": {"data_source_configuration": [{"s3_configuration": [{}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_data_source.data_source"}
}

test_violating_2 if {
	flagged({"resource": {"aws_bedrockagent_data_source": [{"address": "aws_bedrockagent_data_source.data_source", "type": "aws_bedrockagent_data_source", "name": "data_source", "provider": "aws", "values": {"data_source_configuration": [{"s3_configuration": [{}, {"bucket_owner_account_id": "set"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_data_source.data_source"}
}

test_violating_3 if {
	flagged({"resource": {"aws_bedrockagent_data_source": [{"address": "aws_bedrockagent_data_source.data_source", "type": "aws_bedrockagent_data_source", "name": "data_source", "provider": "aws", "values": {"data_source_configuration": [{"s3_configuration": [{}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_data_source.data_source"}
}

test_violating_4 if {
	flagged({"resource": {"aws_bedrockagent_data_source": [{"address": "aws_bedrockagent_data_source.data_source", "type": "aws_bedrockagent_data_source", "name": "data_source", "provider": "aws", "values": {"data_source_configuration": [{"s3_configuration": [{}]}, {"s3_configuration": [{"bucket_owner_account_id": "set"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_data_source.data_source"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrockagent_data_source": [{"address": "aws_bedrockagent_data_source.data_source", "type": "aws_bedrockagent_data_source", "name": "data_source", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_bedrockagent_data_source": [{"address": "aws_bedrockagent_data_source.data_source", "type": "aws_bedrockagent_data_source", "name": "data_source", "provider": "aws", "values": {"data_source_configuration": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_bedrockagent_data_source": [{"address": "aws_bedrockagent_data_source.data_source", "type": "aws_bedrockagent_data_source", "name": "data_source", "provider": "aws", "values": {"data_source_configuration": [{"s3_configuration": [{"bucket_owner_account_id": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrockagent_data_source": [{"address": "aws_bedrockagent_data_source.data_source", "type": "aws_bedrockagent_data_source", "name": "data_source", "provider": "aws", "values": {"data_source_configuration": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
