package decree.aws.servicecatalog.portfolio_share_test

import data.decree.aws.servicecatalog.portfolio_share

flagged(document) := addresses if {
	addresses := {finding.address | some finding in portfolio_share.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_servicecatalog_portfolio_share": [{"address": "aws_servicecatalog_portfolio_share.portfolio_share", "type": "aws_servicecatalog_portfolio_share", "name": "portfolio_share", "provider": "aws", "values": {"type": "other"}, "managed": true}]}, "data": {}}) == {"aws_servicecatalog_portfolio_share.portfolio_share"}
}

test_violating_2 if {
	flagged({"resource": {"aws_servicecatalog_portfolio_share": [{"address": "aws_servicecatalog_portfolio_share.portfolio_share", "type": "aws_servicecatalog_portfolio_share", "name": "portfolio_share", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_servicecatalog_portfolio_share.portfolio_share"}
}

test_complying_1 if {
	flagged({"resource": {"aws_servicecatalog_portfolio_share": [{"address": "aws_servicecatalog_portfolio_share.portfolio_share", "type": "aws_servicecatalog_portfolio_share", "name": "portfolio_share", "provider": "aws", "values": {"type": "ORGANIZATION"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_servicecatalog_portfolio_share": [{"address": "aws_servicecatalog_portfolio_share.portfolio_share", "type": "aws_servicecatalog_portfolio_share", "name": "portfolio_share", "provider": "aws", "values": {"type": "ORGANIZATIONAL_UNIT"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_servicecatalog_portfolio_share": [{"address": "aws_servicecatalog_portfolio_share.portfolio_share", "type": "aws_servicecatalog_portfolio_share", "name": "portfolio_share", "provider": "aws", "values": {"type": "ORGANIZATION_MEMBER_ACCOUNT"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_servicecatalog_portfolio_share": [{"address": "aws_servicecatalog_portfolio_share.portfolio_share", "type": "aws_servicecatalog_portfolio_share", "name": "portfolio_share", "provider": "aws", "values": {"type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
