package decree.aws.s3.multi_region_access_point_block_test

import data.decree.aws.s3.multi_region_access_point_block

flagged(document) := addresses if {
	addresses := {finding.address | some finding in multi_region_access_point_block.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_s3control_multi_region_access_point": [{"address": "aws_s3control_multi_region_access_point.multi_region_access_point", "type": "aws_s3control_multi_region_access_point", "name": "multi_region_access_point", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_s3control_multi_region_access_point.multi_region_access_point"}
}

test_complying_1 if {
	flagged({"resource": {"aws_s3control_multi_region_access_point": [{"address": "aws_s3control_multi_region_access_point.multi_region_access_point", "type": "aws_s3control_multi_region_access_point", "name": "multi_region_access_point", "provider": "aws", "values": {"details": [{"public_access_block": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_s3control_multi_region_access_point": [{"address": "aws_s3control_multi_region_access_point.multi_region_access_point", "type": "aws_s3control_multi_region_access_point", "name": "multi_region_access_point", "provider": "aws", "values": {"details": [{"public_access_block": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
