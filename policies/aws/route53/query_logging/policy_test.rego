package decree.aws.route53.query_logging_test

import data.decree.aws.route53.query_logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in query_logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_route53_zone.zone"}
}

test_violating_2 if {
	flagged({"resource": {"aws_route53_query_log": [{"address": "aws_route53_query_log.stranger", "type": "aws_route53_query_log", "name": "stranger", "provider": "aws", "values": {"zone_id": "${aws_route53_zone.elsewhere.id}"}, "managed": true}], "aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_route53_zone.zone"}
}

test_complying_1 if {
	flagged({"resource": {"aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {"vpc": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_route53_query_log": [{"address": "aws_route53_query_log.query_log", "type": "aws_route53_query_log", "name": "query_log", "provider": "aws", "values": {"zone_id": "${aws_route53_zone.zone.id}"}, "managed": true}], "aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_route53_query_log": [{"address": "aws_route53_query_log.query_log", "type": "aws_route53_query_log", "name": "query_log", "provider": "aws", "values": {"zone_id": "${aws_route53_zone.zone.id}"}, "managed": true}, {"address": "aws_route53_query_log.stranger_2", "type": "aws_route53_query_log", "name": "stranger_2", "provider": "aws", "values": {"zone_id": "${aws_route53_zone.elsewhere.id}"}, "managed": true}], "aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {"vpc": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_route53_query_log": [{"address": "aws_route53_query_log.stranger", "type": "aws_route53_query_log", "name": "stranger", "provider": "aws", "values": {"zone_id": "${var.not_given}"}, "managed": true}], "aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_route53_query_log": [{"address": "aws_route53_query_log.query_log", "type": "aws_route53_query_log", "name": "query_log", "provider": "aws", "values": {"zone_id": "${var.not_given}"}, "managed": true}], "aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_route53_query_log": [{"address": "aws_route53_query_log.query_log", "type": "aws_route53_query_log", "name": "query_log", "provider": "aws", "values": {"zone_id": "${var.not_given}"}, "managed": true}, {"address": "aws_route53_query_log.stranger_2", "type": "aws_route53_query_log", "name": "stranger_2", "provider": "aws", "values": {"zone_id": "${aws_route53_zone.elsewhere.id}"}, "managed": true}], "aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_route53_query_log": [{"address": "aws_route53_query_log.query_log", "type": "aws_route53_query_log", "name": "query_log", "provider": "aws", "values": {"zone_id": "${aws_route53_zone.zone.id}"}, "managed": true}, {"address": "aws_route53_query_log.stranger_2", "type": "aws_route53_query_log", "name": "stranger_2", "provider": "aws", "values": {"zone_id": "${var.not_given}"}, "managed": true}], "aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}
