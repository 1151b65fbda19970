# METADATA
# title: CloudFront distributions use a certificate of their own
# description: With the default certificate visitors see a name of AWS, and old versions of TLS are accepted.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudfront_distribution
# custom:
#   id: aws.cloudfront.custom_certificate
#   aliases: [CKV2_AWS_42]
#   requirement: CloudFront distributions must use a custom SSL certificate
#   severity: LOW
#   category: encryption
#   resource_types: [aws_cloudfront_distribution]
#   frameworks:
#     pci_dss:
#       ["1.2.8.5", "1.3.1.6", "1.3.2.6", "1.4.2.6", "1.5.1.5", "3.5.1.1.4", "3.5.1.3.5", "3.6.1.2.4",
#        "3.6.1.3.4", "3.6.1.4", "3.6.1.4.4", "3.7.1.5", "3.7.2.4", "3.7.4.4", "3.7.6.4", "3.7.7.4",
#        "4.2.1.1.5", A1.1.3.5]
#   remediation: Name a certificate of ACM for your own domain in `viewer_certificate`.
package decree.aws.cloudfront.custom_certificate

import data.decree.tf
import data.decree.value

deny contains tf.finding(distribution, "must use its own TLS certificate", ["viewer_certificate", 0, "cloudfront_default_certificate"]) if {
	some distribution in input.resource.aws_cloudfront_distribution
	cloudfront_default_certificate := distribution.values.viewer_certificate[0].cloudfront_default_certificate
	value.known(cloudfront_default_certificate)
	cloudfront_default_certificate != false
}

deny contains tf.finding(distribution, "must use its own TLS certificate", []) if {
	some distribution in input.resource.aws_cloudfront_distribution
	value.absent(value.at(distribution.values, ["viewer_certificate", 0, "acm_certificate_arn"], null))
	value.absent(value.at(distribution.values, ["viewer_certificate", 0, "iam_certificate_id"], null))
}
