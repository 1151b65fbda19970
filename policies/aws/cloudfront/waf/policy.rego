# METADATA
# title: CloudFront distributions are protected by a web application firewall
# description: Known attacks reach the origin when nothing filters at the edge.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudfront_distribution
# custom:
#   id: aws.cloudfront.waf
#   aliases: [CKV_AWS_68, AVD-AWS-0011, 1419b4c6-6d5c-4534-9cf6-6a5266085333]
#   requirement: every CloudFront distribution must be protected by a web application firewall
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_cloudfront_distribution]
#   frameworks:
#     pci_dss: ["1.2.8.4", "1.3.1.5", "1.3.2.5", "1.4.2.5", "1.5.1.4", "6.4.1.4", "6.4.2.4", A1.1.3.4]
#   remediation: Refer to a web ACL in `web_acl_id`.
package decree.aws.cloudfront.waf

import data.decree.tf
import data.decree.value

deny contains tf.finding(distribution, "must be protected by a web application firewall", ["web_acl_id"]) if {
	some distribution in input.resource.aws_cloudfront_distribution
	value.absent(value.at(distribution.values, ["web_acl_id"], null))
}
