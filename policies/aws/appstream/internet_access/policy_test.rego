package decree.aws.appstream.internet_access_test

import data.decree.aws.appstream.internet_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in internet_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_appstream_fleet": [{"address": "aws_appstream_fleet.fleet", "type": "aws_appstream_fleet", "name": "fleet", "provider": "aws", "values": {"enable_default_internet_access": true}, "managed": true}]}, "data": {}}) == {"aws_appstream_fleet.fleet"}
}

test_complying_1 if {
	flagged({"resource": {"aws_appstream_fleet": [{"address": "aws_appstream_fleet.fleet", "type": "aws_appstream_fleet", "name": "fleet", "provider": "aws", "values": {"enable_default_internet_access": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_appstream_fleet": [{"address": "aws_appstream_fleet.fleet", "type": "aws_appstream_fleet", "name": "fleet", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_appstream_fleet": [{"address": "aws_appstream_fleet.fleet", "type": "aws_appstream_fleet", "name": "fleet", "provider": "aws", "values": {"enable_default_internet_access": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
