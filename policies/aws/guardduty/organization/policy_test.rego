package decree.aws.guardduty.organization_test

import data.decree.aws.guardduty.organization

flagged(document) := addresses if {
	addresses := {finding.address | some finding in organization.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_guardduty_organization_configuration": [{"address": "aws_guardduty_organization_configuration.organization_configuration", "type": "aws_guardduty_organization_configuration", "name": "organization_configuration", "provider": "aws", "values": {"auto_enable_organization_members": "other"}, "managed": true}]}, "data": {}}) == {"aws_guardduty_organization_configuration.organization_configuration"}
}

test_violating_2 if {
	flagged({"resource": {"aws_guardduty_organization_configuration": [{"address": "aws_guardduty_organization_configuration.organization_configuration", "type": "aws_guardduty_organization_configuration", "name": "organization_configuration", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_guardduty_organization_configuration.organization_configuration"}
}

test_complying_1 if {
	flagged({"resource": {"aws_guardduty_organization_configuration": [{"address": "aws_guardduty_organization_configuration.organization_configuration", "type": "aws_guardduty_organization_configuration", "name": "organization_configuration", "provider": "aws", "values": {"auto_enable_organization_members": "ALL"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_guardduty_organization_configuration": [{"address": "aws_guardduty_organization_configuration.organization_configuration", "type": "aws_guardduty_organization_configuration", "name": "organization_configuration", "provider": "aws", "values": {"auto_enable_organization_members": "NEW"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_guardduty_organization_configuration": [{"address": "aws_guardduty_organization_configuration.organization_configuration", "type": "aws_guardduty_organization_configuration", "name": "organization_configuration", "provider": "aws", "values": {"auto_enable_organization_members": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
