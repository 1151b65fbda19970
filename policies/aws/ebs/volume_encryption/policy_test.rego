package decree.aws.ebs.volume_encryption_test

import data.decree.aws.ebs.volume_encryption

flagged(document) := addresses if {
	addresses := {finding.address | some finding in volume_encryption.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ebs_volume": [{"address": "aws_ebs_volume.volume", "type": "aws_ebs_volume", "name": "volume", "provider": "aws", "values": {"encrypted": false}, "managed": true}]}, "data": {}}) == {"aws_ebs_volume.volume"}
}

test_violating_2 if {
	flagged({"resource": {"aws_ebs_volume": [{"address": "aws_ebs_volume.volume", "type": "aws_ebs_volume", "name": "volume", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_ebs_volume.volume"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ebs_volume": [{"address": "aws_ebs_volume.volume", "type": "aws_ebs_volume", "name": "volume", "provider": "aws", "values": {"encrypted": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ebs_volume": [{"address": "aws_ebs_volume.volume", "type": "aws_ebs_volume", "name": "volume", "provider": "aws", "values": {"encrypted": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
