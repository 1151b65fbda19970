package decree.aws.ec2.account_imdsv2_test

import data.decree.aws.ec2.account_imdsv2

flagged(document) := addresses if {
	addresses := {finding.address | some finding in account_imdsv2.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ec2_instance_metadata_defaults": [{"address": "aws_ec2_instance_metadata_defaults.instance_metadata_defaults", "type": "aws_ec2_instance_metadata_defaults", "name": "instance_metadata_defaults", "provider": "aws", "values": {"http_tokens": "other"}, "managed": true}]}, "data": {}}) == {"aws_ec2_instance_metadata_defaults.instance_metadata_defaults"}
}

test_violating_2 if {
	flagged({"resource": {"aws_ec2_instance_metadata_defaults": [{"address": "aws_ec2_instance_metadata_defaults.instance_metadata_defaults", "type": "aws_ec2_instance_metadata_defaults", "name": "instance_metadata_defaults", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_ec2_instance_metadata_defaults.instance_metadata_defaults"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ec2_instance_metadata_defaults": [{"address": "aws_ec2_instance_metadata_defaults.instance_metadata_defaults", "type": "aws_ec2_instance_metadata_defaults", "name": "instance_metadata_defaults", "provider": "aws", "values": {"http_tokens": "required"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ec2_instance_metadata_defaults": [{"address": "aws_ec2_instance_metadata_defaults.instance_metadata_defaults", "type": "aws_ec2_instance_metadata_defaults", "name": "instance_metadata_defaults", "provider": "aws", "values": {"http_tokens": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
