package decree.aws.bedrock.workload_identity_https_test

import data.decree.aws.bedrock.workload_identity_https

flagged(document) := addresses if {
	addresses := {finding.address | some finding in workload_identity_https.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrockagentcore_workload_identity": [{"address": "aws_bedrockagentcore_workload_identity.workload_identity", "type": "aws_bedrockagentcore_workload_identity", "name": "workload_identity", "provider": "aws", "values": {"allowed_resource_oauth2_return_urls": ["http://([l1]|l[o]|1[2])"]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_workload_identity.workload_identity"}
}

test_violating_2 if {
	flagged({"resource": {"aws_bedrockagentcore_workload_identity": [{"address": "aws_bedrockagentcore_workload_identity.workload_identity", "type": "aws_bedrockagentcore_workload_identity", "name": "workload_identity", "provider": "aws", "values": {"allowed_resource_oauth2_return_urls": ["http://([l1]|l[o]|1[2])", "other"]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_workload_identity.workload_identity"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrockagentcore_workload_identity": [{"address": "aws_bedrockagentcore_workload_identity.workload_identity", "type": "aws_bedrockagentcore_workload_identity", "name": "workload_identity", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_bedrockagentcore_workload_identity": [{"address": "aws_bedrockagentcore_workload_identity.workload_identity", "type": "aws_bedrockagentcore_workload_identity", "name": "workload_identity", "provider": "aws", "values": {"allowed_resource_oauth2_return_urls": ["other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrockagentcore_workload_identity": [{"address": "aws_bedrockagentcore_workload_identity.workload_identity", "type": "aws_bedrockagentcore_workload_identity", "name": "workload_identity", "provider": "aws", "values": {"allowed_resource_oauth2_return_urls": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_bedrockagentcore_workload_identity": [{"address": "aws_bedrockagentcore_workload_identity.workload_identity", "type": "aws_bedrockagentcore_workload_identity", "name": "workload_identity", "provider": "aws", "values": {"allowed_resource_oauth2_return_urls": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_bedrockagentcore_workload_identity": [{"address": "aws_bedrockagentcore_workload_identity.workload_identity", "type": "aws_bedrockagentcore_workload_identity", "name": "workload_identity", "provider": "aws", "values": {"allowed_resource_oauth2_return_urls": ["${var.not_given}", "other"]}, "managed": true}]}, "data": {}}) == set()
}
