package decree.aws.opensearch.serverless_public_test

import data.decree.aws.opensearch.serverless_public

flagged(document) := addresses if {
	addresses := {finding.address | some finding in serverless_public.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_opensearchserverless_security_policy": [{"address": "aws_opensearchserverless_security_policy.security_policy", "type": "aws_opensearchserverless_security_policy", "name": "security_policy", "provider": "aws", "values": {"type": "network", "policy": "[{\"AllowFromPublic\":true}]"}, "managed": true}]}, "data": {}}) == {"aws_opensearchserverless_security_policy.security_policy"}
}

test_violating_2 if {
	flagged({"resource": {"aws_opensearchserverless_security_policy": [{"address": "aws_opensearchserverless_security_policy.security_policy", "type": "aws_opensearchserverless_security_policy", "name": "security_policy", "provider": "aws", "values": {"type": "network", "policy": "[{\"AllowFromPublic\":true},{\"AllowFromPublic\":false}]"}, "managed": true}]}, "data": {}}) == {"aws_opensearchserverless_security_policy.security_policy"}
}

test_violating_3 if {
	flagged({"resource": {"aws_opensearchserverless_security_policy": [{"address": "aws_opensearchserverless_security_policy.security_policy", "type": "aws_opensearchserverless_security_policy", "name": "security_policy", "provider": "aws", "values": {"type": "network", "policy": "[{\"AllowFromPublic\":true},{}]"}, "managed": true}]}, "data": {}}) == {"aws_opensearchserverless_security_policy.security_policy"}
}

test_complying_1 if {
	flagged({"resource": {"aws_opensearchserverless_security_policy": [{"address": "aws_opensearchserverless_security_policy.security_policy", "type": "aws_opensearchserverless_security_policy", "name": "security_policy", "provider": "aws", "values": {"policy": "[{\"AllowFromPublic\":true}]", "type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_opensearchserverless_security_policy": [{"address": "aws_opensearchserverless_security_policy.security_policy", "type": "aws_opensearchserverless_security_policy", "name": "security_policy", "provider": "aws", "values": {"policy": "[{\"AllowFromPublic\":true}]"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_opensearchserverless_security_policy": [{"address": "aws_opensearchserverless_security_policy.security_policy", "type": "aws_opensearchserverless_security_policy", "name": "security_policy", "provider": "aws", "values": {"type": "network"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_opensearchserverless_security_policy": [{"address": "aws_opensearchserverless_security_policy.security_policy", "type": "aws_opensearchserverless_security_policy", "name": "security_policy", "provider": "aws", "values": {"type": "network", "policy": "[{\"AllowFromPublic\":false}]"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_opensearchserverless_security_policy": [{"address": "aws_opensearchserverless_security_policy.security_policy", "type": "aws_opensearchserverless_security_policy", "name": "security_policy", "provider": "aws", "values": {"type": "network", "policy": "[{}]"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_opensearchserverless_security_policy": [{"address": "aws_opensearchserverless_security_policy.security_policy", "type": "aws_opensearchserverless_security_policy", "name": "security_policy", "provider": "aws", "values": {"type": "${var.not_given}", "policy": "[{\"AllowFromPublic\":true}]"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_opensearchserverless_security_policy": [{"address": "aws_opensearchserverless_security_policy.security_policy", "type": "aws_opensearchserverless_security_policy", "name": "security_policy", "provider": "aws", "values": {"type": "network", "policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_opensearchserverless_security_policy": [{"address": "aws_opensearchserverless_security_policy.security_policy", "type": "aws_opensearchserverless_security_policy", "name": "security_policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_opensearchserverless_security_policy": [{"address": "aws_opensearchserverless_security_policy.security_policy", "type": "aws_opensearchserverless_security_policy", "name": "security_policy", "provider": "aws", "values": {"type": "network", "policy": "[\"${var.not_given}\"]"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_opensearchserverless_security_policy": [{"address": "aws_opensearchserverless_security_policy.security_policy", "type": "aws_opensearchserverless_security_policy", "name": "security_policy", "provider": "aws", "values": {"type": "network", "policy": "[{\"AllowFromPublic\":\"${var.not_given}\"}]"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_opensearchserverless_security_policy": [{"address": "aws_opensearchserverless_security_policy.security_policy", "type": "aws_opensearchserverless_security_policy", "name": "security_policy", "provider": "aws", "values": {"policy": "${var.not_given}", "type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_opensearchserverless_security_policy": [{"address": "aws_opensearchserverless_security_policy.security_policy", "type": "aws_opensearchserverless_security_policy", "name": "security_policy", "provider": "aws", "values": {"policy": "[\"${var.not_given}\"]", "type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_opensearchserverless_security_policy": [{"address": "aws_opensearchserverless_security_policy.security_policy", "type": "aws_opensearchserverless_security_policy", "name": "security_policy", "provider": "aws", "values": {"policy": "[{\"AllowFromPublic\":\"${var.not_given}\"}]", "type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_opensearchserverless_security_policy": [{"address": "aws_opensearchserverless_security_policy.security_policy", "type": "aws_opensearchserverless_security_policy", "name": "security_policy", "provider": "aws", "values": {"policy": "[{\"AllowFromPublic\":true}]", "type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_opensearchserverless_security_policy": [{"address": "aws_opensearchserverless_security_policy.security_policy", "type": "aws_opensearchserverless_security_policy", "name": "security_policy", "provider": "aws", "values": {"type": "${var.not_given}", "policy": "[{\"AllowFromPublic\":true},{\"AllowFromPublic\":false}]"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_opensearchserverless_security_policy": [{"address": "aws_opensearchserverless_security_policy.security_policy", "type": "aws_opensearchserverless_security_policy", "name": "security_policy", "provider": "aws", "values": {"type": "network", "policy": "[\"${var.not_given}\",{\"AllowFromPublic\":false}]"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_opensearchserverless_security_policy": [{"address": "aws_opensearchserverless_security_policy.security_policy", "type": "aws_opensearchserverless_security_policy", "name": "security_policy", "provider": "aws", "values": {"type": "network", "policy": "[{\"AllowFromPublic\":\"${var.not_given}\"},{\"AllowFromPublic\":false}]"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_opensearchserverless_security_policy": [{"address": "aws_opensearchserverless_security_policy.security_policy", "type": "aws_opensearchserverless_security_policy", "name": "security_policy", "provider": "aws", "values": {"type": "${var.not_given}", "policy": "[{\"AllowFromPublic\":true},{}]"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_opensearchserverless_security_policy": [{"address": "aws_opensearchserverless_security_policy.security_policy", "type": "aws_opensearchserverless_security_policy", "name": "security_policy", "provider": "aws", "values": {"type": "network", "policy": "[\"${var.not_given}\",{}]"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"aws_opensearchserverless_security_policy": [{"address": "aws_opensearchserverless_security_policy.security_policy", "type": "aws_opensearchserverless_security_policy", "name": "security_policy", "provider": "aws", "values": {"type": "network", "policy": "[{\"AllowFromPublic\":\"${var.not_given}\"},{}]"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"aws_opensearchserverless_security_policy": [{"address": "aws_opensearchserverless_security_policy.security_policy", "type": "aws_opensearchserverless_security_policy", "name": "security_policy", "provider": "aws", "values": {"policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"aws_opensearchserverless_security_policy": [{"address": "aws_opensearchserverless_security_policy.security_policy", "type": "aws_opensearchserverless_security_policy", "name": "security_policy", "provider": "aws", "values": {"policy": "[\"${var.not_given}\"]"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_17 if {
	flagged({"resource": {"aws_opensearchserverless_security_policy": [{"address": "aws_opensearchserverless_security_policy.security_policy", "type": "aws_opensearchserverless_security_policy", "name": "security_policy", "provider": "aws", "values": {"policy": "[{\"AllowFromPublic\":\"${var.not_given}\"}]"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_18 if {
	flagged({"resource": {"aws_opensearchserverless_security_policy": [{"address": "aws_opensearchserverless_security_policy.security_policy", "type": "aws_opensearchserverless_security_policy", "name": "security_policy", "provider": "aws", "values": {"type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
