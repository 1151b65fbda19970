# METADATA
# title: CloudFront distributions serve HTTPS only
# description: Pages sent in the clear can be read and changed by anyone on the way.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudfront_distribution
# custom:
#   id: aws.cloudfront.viewer_https
#   aliases: [CKV_AWS_34, AVD-AWS-0012]
#   requirement: every CloudFront distribution must accept HTTPS only
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_cloudfront_distribution]
#   profiles: [recommended]
#   frameworks:
#     hipaa: ["164_308_a_4_ii_a", "164_312_e_1"]
#     pci_dss: ["1.2.5.6", "2.2.5.6", "2.2.7.4", "4.2.1.1.8", "4.2.1.4", "8.3.2.7"]
#     aws_ai_security: [AISF-INFRA-06]
#   remediation: Set `viewer_protocol_policy` of each behaviour to `redirect-to-https` or `https-only`.
package decree.aws.cloudfront.viewer_https

import data.decree.tf
import data.decree.value

deny contains tf.finding(distribution, "must accept HTTPS only", ["default_cache_behavior", 0, "viewer_protocol_policy"]) if {
	some distribution in input.resource.aws_cloudfront_distribution
	viewer_protocol_policy := value.at(distribution.values, ["default_cache_behavior", 0, "viewer_protocol_policy"], null)
	value.known(viewer_protocol_policy)
	not viewer_protocol_policy in ["https-only", "redirect-to-https"]
}

deny contains tf.finding(distribution, "must accept HTTPS only", ["ordered_cache_behavior", i, "viewer_protocol_policy"]) if {
	some distribution in input.resource.aws_cloudfront_distribution
	some i, ordered_cache_behavior in distribution.values.ordered_cache_behavior
	viewer_protocol_policy_2 := value.at(ordered_cache_behavior, ["viewer_protocol_policy"], null)
	value.known(viewer_protocol_policy_2)
	not viewer_protocol_policy_2 in ["https-only", "redirect-to-https"]
}
