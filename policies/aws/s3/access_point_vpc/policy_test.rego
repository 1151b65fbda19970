package decree.aws.s3.access_point_vpc_test

import data.decree.aws.s3.access_point_vpc

flagged(document) := addresses if {
	addresses := {finding.address | some finding in access_point_vpc.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_s3_access_point": [{"address": "aws_s3_access_point.access_point", "type": "aws_s3_access_point", "name": "access_point", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_s3_access_point.access_point"}
}

test_complying_1 if {
	flagged({"resource": {"aws_s3_access_point": [{"address": "aws_s3_access_point.access_point", "type": "aws_s3_access_point", "name": "access_point", "provider": "aws", "values": {"vpc_configuration": [{"vpc_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_s3_access_point": [{"address": "aws_s3_access_point.access_point", "type": "aws_s3_access_point", "name": "access_point", "provider": "aws", "values": {"vpc_configuration": [{"vpc_id": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
