# METADATA
# title: CloudFront distributions require TLS 1.2
# description: Older versions of TLS can be broken, and the default certificate still accepts them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudfront_distribution
# custom:
#   id: aws.cloudfront.minimum_tls
#   aliases: [CKV_AWS_174, AVD-AWS-0013, 00e5e55e-c2ff-46b3-a757-a7a1cd802456]
#   requirement: every CloudFront distribution must require at least TLS 1.2
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_cloudfront_distribution]
#   remediation: Use a certificate of your own, and set `minimum_protocol_version` to `TLSv1.2_2021`.
package decree.aws.cloudfront.minimum_tls

import data.decree.tf
import data.decree.value

deny contains tf.finding(distribution, "must require at least TLS 1.2", ["viewer_certificate", 0, "minimum_protocol_version"]) if {
	some distribution in input.resource.aws_cloudfront_distribution
	minimum_protocol_version := value.at(distribution.values, ["viewer_certificate", 0, "minimum_protocol_version"], null)
	value.known(minimum_protocol_version)
	not value.matches(minimum_protocol_version, `^TLSv1\.[23]`)
}
