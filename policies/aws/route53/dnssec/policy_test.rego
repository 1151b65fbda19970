package decree.aws.route53.dnssec_test

import data.decree.aws.route53.dnssec

flagged(document) := addresses if {
	addresses := {finding.address | some finding in dnssec.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_route53_zone.zone"}
}

test_violating_2 if {
	flagged({"resource": {"aws_route53_hosted_zone_dnssec": [{"address": "aws_route53_hosted_zone_dnssec.hosted_zone_dnssec", "type": "aws_route53_hosted_zone_dnssec", "name": "hosted_zone_dnssec", "provider": "aws", "values": {"hosted_zone_id": "${aws_route53_zone.zone.id}", "signing_status": "NOT_SIGNING"}, "managed": true}], "aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_route53_zone.zone"}
}

test_violating_3 if {
	flagged({"resource": {"aws_route53_hosted_zone_dnssec": [{"address": "aws_route53_hosted_zone_dnssec.stranger", "type": "aws_route53_hosted_zone_dnssec", "name": "stranger", "provider": "aws", "values": {"hosted_zone_id": "${aws_route53_zone.elsewhere.id}", "signing_status": "other"}, "managed": true}], "aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_route53_zone.zone"}
}

test_complying_1 if {
	flagged({"resource": {"aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {"vpc": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_route53_hosted_zone_dnssec": [{"address": "aws_route53_hosted_zone_dnssec.hosted_zone_dnssec", "type": "aws_route53_hosted_zone_dnssec", "name": "hosted_zone_dnssec", "provider": "aws", "values": {"hosted_zone_id": "${aws_route53_zone.zone.id}", "signing_status": "other"}, "managed": true}], "aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_route53_hosted_zone_dnssec": [{"address": "aws_route53_hosted_zone_dnssec.hosted_zone_dnssec", "type": "aws_route53_hosted_zone_dnssec", "name": "hosted_zone_dnssec", "provider": "aws", "values": {"hosted_zone_id": "${aws_route53_zone.zone.id}"}, "managed": true}], "aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_route53_hosted_zone_dnssec": [{"address": "aws_route53_hosted_zone_dnssec.hosted_zone_dnssec", "type": "aws_route53_hosted_zone_dnssec", "name": "hosted_zone_dnssec", "provider": "aws", "values": {"hosted_zone_id": "${aws_route53_zone.zone.id}", "signing_status": "other"}, "managed": true}, {"address": "aws_route53_hosted_zone_dnssec.hosted_zone_dnssec_2", "type": "aws_route53_hosted_zone_dnssec", "name": "hosted_zone_dnssec_2", "provider": "aws", "values": {"hosted_zone_id": "${aws_route53_zone.zone.id}", "signing_status": "NOT_SIGNING"}, "managed": true}], "aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_route53_hosted_zone_dnssec": [{"address": "aws_route53_hosted_zone_dnssec.hosted_zone_dnssec", "type": "aws_route53_hosted_zone_dnssec", "name": "hosted_zone_dnssec", "provider": "aws", "values": {"hosted_zone_id": "${aws_route53_zone.zone.id}", "signing_status": "other"}, "managed": true}, {"address": "aws_route53_hosted_zone_dnssec.stranger_2", "type": "aws_route53_hosted_zone_dnssec", "name": "stranger_2", "provider": "aws", "values": {"hosted_zone_id": "${aws_route53_zone.elsewhere.id}", "signing_status": "other"}, "managed": true}], "aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {"vpc": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_route53_hosted_zone_dnssec": [{"address": "aws_route53_hosted_zone_dnssec.hosted_zone_dnssec", "type": "aws_route53_hosted_zone_dnssec", "name": "hosted_zone_dnssec", "provider": "aws", "values": {"hosted_zone_id": "${aws_route53_zone.zone.id}", "signing_status": "${var.not_given}"}, "managed": true}], "aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_route53_hosted_zone_dnssec": [{"address": "aws_route53_hosted_zone_dnssec.stranger", "type": "aws_route53_hosted_zone_dnssec", "name": "stranger", "provider": "aws", "values": {"hosted_zone_id": "${var.not_given}", "signing_status": "other"}, "managed": true}], "aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_route53_hosted_zone_dnssec": [{"address": "aws_route53_hosted_zone_dnssec.hosted_zone_dnssec", "type": "aws_route53_hosted_zone_dnssec", "name": "hosted_zone_dnssec", "provider": "aws", "values": {"hosted_zone_id": "${var.not_given}", "signing_status": "other"}, "managed": true}], "aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_route53_hosted_zone_dnssec": [{"address": "aws_route53_hosted_zone_dnssec.hosted_zone_dnssec", "type": "aws_route53_hosted_zone_dnssec", "name": "hosted_zone_dnssec", "provider": "aws", "values": {"hosted_zone_id": "${var.not_given}"}, "managed": true}], "aws_route53_zone": [{"address": "aws_route53_zone.zone", "type": "aws_route53_zone", "name": "zone", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}
