# METADATA
# title: Web ACLs publish metrics
# description: Without metrics a flood of blocked requests goes unnoticed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/wafv2_web_acl
# custom:
#   id: aws.waf.web_acl_metrics
#   requirement: every WAFv2 web ACL must have CloudWatch metrics enabled
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_wafv2_web_acl]
#   frameworks:
#     soc2: [cc_a_1_1]
#     pci_dss:
#       ["10.2.1.1.36", "10.4.1.1.7", "10.4.1.6", "10.4.2.7", "10.6.3.41", "10.7.1.8", "10.7.2.8", A3.3.1.11,
#        A3.5.1.11]
#     aws_ai_security: [AISF-INFRA-03]
#   remediation: Set `visibility_config.0.cloudwatch_metrics_enabled` to true.
#   fix:
#     set:
#       path: [visibility_config, 0, cloudwatch_metrics_enabled]
#       value: true
package decree.aws.waf.web_acl_metrics

import data.decree.tf
import data.decree.value

deny contains tf.finding(web_acl, "must have CloudWatch metrics enabled", ["visibility_config", 0, "cloudwatch_metrics_enabled"]) if {
	some web_acl in input.resource.aws_wafv2_web_acl
	cloudwatch_metrics_enabled := value.at(web_acl.values, ["visibility_config", 0, "cloudwatch_metrics_enabled"], null)
	value.known(cloudwatch_metrics_enabled)
	cloudwatch_metrics_enabled != true
}
