# METADATA
# title: Portfolios are shared within the organization
# description: Products that are shared with single accounts stay with them after they have left the organization.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/servicecatalog_portfolio_share
# custom:
#   id: aws.servicecatalog.portfolio_share
#   requirement: every Service Catalog portfolio share must share within the organization only
#   severity: HIGH
#   category: network isolation
#   resource_types: [aws_servicecatalog_portfolio_share]
#   frameworks:
#     pci_dss: ["12.4.2.1.1"]
#   remediation: Set `type` to "ORGANIZATION".
#   fix:
#     set:
#       path: [type]
#       value: ORGANIZATION
package decree.aws.servicecatalog.portfolio_share

import data.decree.tf
import data.decree.value

deny contains tf.finding(portfolio_share, "must share within the organization only", ["type"]) if {
	some portfolio_share in input.resource.aws_servicecatalog_portfolio_share
	type := value.at(portfolio_share.values, ["type"], null)
	value.known(type)
	not type in ["ORGANIZATION", "ORGANIZATIONAL_UNIT", "ORGANIZATION_MEMBER_ACCOUNT"]
}
