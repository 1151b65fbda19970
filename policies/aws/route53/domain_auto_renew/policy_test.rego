package decree.aws.route53.domain_auto_renew_test

import data.decree.aws.route53.domain_auto_renew

flagged(document) := addresses if {
	addresses := {finding.address | some finding in domain_auto_renew.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_route53domains_registered_domain": [{"address": "aws_route53domains_registered_domain.registered_domain", "type": "aws_route53domains_registered_domain", "name": "registered_domain", "provider": "aws", "values": {"auto_renew": false}, "managed": true}]}, "data": {}}) == {"aws_route53domains_registered_domain.registered_domain"}
}

test_complying_1 if {
	flagged({"resource": {"aws_route53domains_registered_domain": [{"address": "aws_route53domains_registered_domain.registered_domain", "type": "aws_route53domains_registered_domain", "name": "registered_domain", "provider": "aws", "values": {"auto_renew": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_route53domains_registered_domain": [{"address": "aws_route53domains_registered_domain.registered_domain", "type": "aws_route53domains_registered_domain", "name": "registered_domain", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_route53domains_registered_domain": [{"address": "aws_route53domains_registered_domain.registered_domain", "type": "aws_route53domains_registered_domain", "name": "registered_domain", "provider": "aws", "values": {"auto_renew": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
