package decree.aws.organizations.service_control_policies_test

import data.decree.aws.organizations.service_control_policies

flagged(document) := addresses if {
	addresses := {finding.address | some finding in service_control_policies.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_organizations_organization": [{"address": "aws_organizations_organization.organization", "type": "aws_organizations_organization", "name": "organization", "provider": "aws", "values": {"enabled_policy_types": ["other"]}, "managed": true}]}, "data": {}}) == {"aws_organizations_organization.organization"}
}

test_violating_2 if {
	flagged({"resource": {"aws_organizations_organization": [{"address": "aws_organizations_organization.organization", "type": "aws_organizations_organization", "name": "organization", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_organizations_organization.organization"}
}

test_complying_1 if {
	flagged({"resource": {"aws_organizations_organization": [{"address": "aws_organizations_organization.organization", "type": "aws_organizations_organization", "name": "organization", "provider": "aws", "values": {"enabled_policy_types": ["SERVICE_CONTROL_POLICY"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_organizations_organization": [{"address": "aws_organizations_organization.organization", "type": "aws_organizations_organization", "name": "organization", "provider": "aws", "values": {"enabled_policy_types": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_organizations_organization": [{"address": "aws_organizations_organization.organization", "type": "aws_organizations_organization", "name": "organization", "provider": "aws", "values": {"enabled_policy_types": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}
