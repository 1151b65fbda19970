# METADATA
# title: AppSync APIs are protected by a web application firewall
# description: Deep and repeated queries reach the resolvers when nothing filters before them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/appsync_graphql_api
# custom:
#   id: aws.appsync.waf
#   aliases: [CKV2_AWS_33]
#   requirement: every AppSync API must be protected by a web application firewall
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_appsync_graphql_api]
#   remediation: Add the `aws_wafv2_web_acl_association` that the rule asks for.
#   fix:
#     add_resource:
#       type: aws_wafv2_web_acl_association
#       attributes:
#         resource_arn: ${self.id}
package decree.aws.appsync.waf

import data.decree.tf
import data.decree.value

deny contains tf.finding(graphql_api, "must be protected by a web application firewall", []) if {
	some graphql_api in input.resource.aws_appsync_graphql_api
	every web_acl_association in possible_web_acl_associations(graphql_api) {
		item := web_acl_association
		value.absent(item)
	}
	every web_acl_association_2 in possible_web_acl_associations_2(graphql_api) {
		item_2 := web_acl_association_2
		value.absent(item_2)
	}
}

possible_web_acl_associations(graphql_api) := [candidate |
	some candidate in input.resource.aws_wafv2_web_acl_association
	tf.could_refer(value.at(candidate.values, ["resource_arn"], null), graphql_api)
]

possible_web_acl_associations_2(graphql_api) := [candidate |
	some candidate in input.resource.aws_wafregional_web_acl_association
	tf.could_refer(value.at(candidate.values, ["resource_arn"], null), graphql_api)
]
