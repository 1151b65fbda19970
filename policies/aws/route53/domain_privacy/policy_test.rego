package decree.aws.route53.domain_privacy_test

import data.decree.aws.route53.domain_privacy

flagged(document) := addresses if {
	addresses := {finding.address | some finding in domain_privacy.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_route53domains_registered_domain": [{"address": "aws_route53domains_registered_domain.registered_domain", "type": "aws_route53domains_registered_domain", "name": "registered_domain", "provider": "aws", "values": {"registrant_privacy": true, "tech_privacy": true, "admin_privacy": false}, "managed": true}]}, "data": {}}) == {"aws_route53domains_registered_domain.registered_domain"}
}

test_violating_2 if {
	flagged({"resource": {"aws_route53domains_registered_domain": [{"address": "aws_route53domains_registered_domain.registered_domain", "type": "aws_route53domains_registered_domain", "name": "registered_domain", "provider": "aws", "values": {"admin_privacy": true, "tech_privacy": true, "registrant_privacy": false}, "managed": true}]}, "data": {}}) == {"aws_route53domains_registered_domain.registered_domain"}
}

test_violating_3 if {
	flagged({"resource": {"aws_route53domains_registered_domain": [{"address": "aws_route53domains_registered_domain.registered_domain", "type": "aws_route53domains_registered_domain", "name": "registered_domain", "provider": "aws", "values": {"admin_privacy": true, "registrant_privacy": true, "tech_privacy": false}, "managed": true}]}, "data": {}}) == {"aws_route53domains_registered_domain.registered_domain"}
}

test_complying_1 if {
	flagged({"resource": {"aws_route53domains_registered_domain": [{"address": "aws_route53domains_registered_domain.registered_domain", "type": "aws_route53domains_registered_domain", "name": "registered_domain", "provider": "aws", "values": {"admin_privacy": true, "registrant_privacy": true, "tech_privacy": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_route53domains_registered_domain": [{"address": "aws_route53domains_registered_domain.registered_domain", "type": "aws_route53domains_registered_domain", "name": "registered_domain", "provider": "aws", "values": {"registrant_privacy": true, "tech_privacy": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_route53domains_registered_domain": [{"address": "aws_route53domains_registered_domain.registered_domain", "type": "aws_route53domains_registered_domain", "name": "registered_domain", "provider": "aws", "values": {"admin_privacy": true, "tech_privacy": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_route53domains_registered_domain": [{"address": "aws_route53domains_registered_domain.registered_domain", "type": "aws_route53domains_registered_domain", "name": "registered_domain", "provider": "aws", "values": {"admin_privacy": true, "registrant_privacy": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_route53domains_registered_domain": [{"address": "aws_route53domains_registered_domain.registered_domain", "type": "aws_route53domains_registered_domain", "name": "registered_domain", "provider": "aws", "values": {"registrant_privacy": true, "tech_privacy": true, "admin_privacy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_route53domains_registered_domain": [{"address": "aws_route53domains_registered_domain.registered_domain", "type": "aws_route53domains_registered_domain", "name": "registered_domain", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_4 if {
	flagged({"resource": {"aws_route53domains_registered_domain": [{"address": "aws_route53domains_registered_domain.registered_domain", "type": "aws_route53domains_registered_domain", "name": "registered_domain", "provider": "aws", "values": {"registrant_privacy": "${var.not_given}", "tech_privacy": true, "admin_privacy": false}, "managed": true}]}, "data": {}}) == {"aws_route53domains_registered_domain.registered_domain"}
}

test_violating_5 if {
	flagged({"resource": {"aws_route53domains_registered_domain": [{"address": "aws_route53domains_registered_domain.registered_domain", "type": "aws_route53domains_registered_domain", "name": "registered_domain", "provider": "aws", "values": {"registrant_privacy": true, "tech_privacy": "${var.not_given}", "admin_privacy": false}, "managed": true}]}, "data": {}}) == {"aws_route53domains_registered_domain.registered_domain"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_route53domains_registered_domain": [{"address": "aws_route53domains_registered_domain.registered_domain", "type": "aws_route53domains_registered_domain", "name": "registered_domain", "provider": "aws", "values": {"admin_privacy": "${var.not_given}", "registrant_privacy": true, "tech_privacy": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_route53domains_registered_domain": [{"address": "aws_route53domains_registered_domain.registered_domain", "type": "aws_route53domains_registered_domain", "name": "registered_domain", "provider": "aws", "values": {"admin_privacy": true, "registrant_privacy": "${var.not_given}", "tech_privacy": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_route53domains_registered_domain": [{"address": "aws_route53domains_registered_domain.registered_domain", "type": "aws_route53domains_registered_domain", "name": "registered_domain", "provider": "aws", "values": {"admin_privacy": true, "registrant_privacy": true, "tech_privacy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_route53domains_registered_domain": [{"address": "aws_route53domains_registered_domain.registered_domain", "type": "aws_route53domains_registered_domain", "name": "registered_domain", "provider": "aws", "values": {"admin_privacy": true, "tech_privacy": true, "registrant_privacy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_route53domains_registered_domain": [{"address": "aws_route53domains_registered_domain.registered_domain", "type": "aws_route53domains_registered_domain", "name": "registered_domain", "provider": "aws", "values": {"registrant_privacy": "${var.not_given}", "tech_privacy": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_route53domains_registered_domain": [{"address": "aws_route53domains_registered_domain.registered_domain", "type": "aws_route53domains_registered_domain", "name": "registered_domain", "provider": "aws", "values": {"registrant_privacy": true, "tech_privacy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_route53domains_registered_domain": [{"address": "aws_route53domains_registered_domain.registered_domain", "type": "aws_route53domains_registered_domain", "name": "registered_domain", "provider": "aws", "values": {"admin_privacy": "${var.not_given}", "tech_privacy": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_route53domains_registered_domain": [{"address": "aws_route53domains_registered_domain.registered_domain", "type": "aws_route53domains_registered_domain", "name": "registered_domain", "provider": "aws", "values": {"admin_privacy": true, "tech_privacy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
