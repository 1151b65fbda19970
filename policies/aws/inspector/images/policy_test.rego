package decree.aws.inspector.images_test

import data.decree.aws.inspector.images

flagged(document) := addresses if {
	addresses := {finding.address | some finding in images.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_inspector2_enabler": [{"address": "aws_inspector2_enabler.enabler", "type": "aws_inspector2_enabler", "name": "enabler", "provider": "aws", "values": {"resource_types": ["other"]}, "managed": true}]}, "data": {}}) == {"aws_inspector2_enabler.enabler"}
}

test_violating_2 if {
	flagged({"resource": {"aws_inspector2_enabler": [{"address": "aws_inspector2_enabler.enabler", "type": "aws_inspector2_enabler", "name": "enabler", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_inspector2_enabler.enabler"}
}

test_complying_1 if {
	flagged({"resource": {"aws_inspector2_enabler": [{"address": "aws_inspector2_enabler.enabler", "type": "aws_inspector2_enabler", "name": "enabler", "provider": "aws", "values": {"resource_types": ["ECR"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_inspector2_enabler": [{"address": "aws_inspector2_enabler.enabler", "type": "aws_inspector2_enabler", "name": "enabler", "provider": "aws", "values": {"resource_types": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_inspector2_enabler": [{"address": "aws_inspector2_enabler.enabler", "type": "aws_inspector2_enabler", "name": "enabler", "provider": "aws", "values": {"resource_types": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}
