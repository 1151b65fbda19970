# METADATA
# title: API Gateway stages are protected by a web ACL
# description: A web ACL of AWS WAF stops floods and known attacks before they reach the code behind the API.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/wafv2_web_acl_association
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-aws-waf.html
# custom:
#   id: aws.apigateway.waf
#   aliases: [CKV2_AWS_29]
#   requirement: every API Gateway stage must be associated with a web ACL
#   severity: MEDIUM
#   category: network isolation
#   profiles: [recommended]
#   hand_written: it speaks of each place in words of its own, and knows older ways to write the same
#   resource_types: [aws_api_gateway_stage]
#   reads: [aws_wafv2_web_acl_association, aws_wafregional_web_acl_association]
#   frameworks:
#     pci_dss: ["1.3.1.1", "6.4.1.2", "6.4.2.2"]
#     nist_800_53: [ac_4_21]
#     aws_ai_security: [AISF-INFRA-03]
#   remediation: Add an aws_wafv2_web_acl_association whose resource_arn is the ARN of the stage.
#   fix:
#     add_resource:
#       type: aws_wafv2_web_acl_association
#       attributes: {resource_arn: "${self.arn}", web_acl_arn: "${var.web_acl_arn}"}
package decree.aws.apigateway.waf

import data.decree.tf

associations[key] contains association if {
	some association in input.resource.aws_wafv2_web_acl_association
	some key in tf.keys(association.values.resource_arn)
}

associations[key] contains association if {
	some association in input.resource.aws_wafregional_web_acl_association
	some key in tf.keys(association.values.resource_arn)
}

deny contains tf.finding(stage, "stage has no web ACL", []) if {
	some stage in input.resource.aws_api_gateway_stage
	not tf.maybe_linked(associations)
	count(tf.linked(stage, associations)) == 0
}
