# METADATA
# title: CloudFront distributions serve HTTPS by SNI
# description: Dedicated addresses cost hundreds each month and are needed only by clients long gone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudfront_distribution
# custom:
#   id: aws.cloudfront.sni
#   requirement: every CloudFront distribution must serve HTTPS by SNI
#   severity: LOW
#   category: cost
#   resource_types: [aws_cloudfront_distribution]
#   frameworks:
#     pci_dss: ["1.2.5.4", "2.2.5.4"]
#   remediation: Set `ssl_support_method` to `sni-only`.
package decree.aws.cloudfront.sni

import data.decree.tf
import data.decree.value

deny contains tf.finding(distribution, "must serve HTTPS by SNI", []) if {
	some distribution in input.resource.aws_cloudfront_distribution
	cloudfront_default_certificate := value.at(distribution.values, ["viewer_certificate", 0, "cloudfront_default_certificate"], null)
	value.known(cloudfront_default_certificate)
	cloudfront_default_certificate != true
	ssl_support_method := value.at(distribution.values, ["viewer_certificate", 0, "ssl_support_method"], null)
	value.known(ssl_support_method)
	ssl_support_method != "sni-only"
}
