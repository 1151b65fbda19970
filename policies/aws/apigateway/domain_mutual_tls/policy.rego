# METADATA
# title: Domain names of APIs require client certificates
# description: Between systems a certificate on both sides keeps everyone else out.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/api_gateway_domain_name
# custom:
#   id: aws.apigateway.domain_mutual_tls
#   requirement: every API Gateway domain name must require mutual TLS
#   severity: INFO
#   category: authentication
#   resource_types: [aws_api_gateway_domain_name]
#   remediation: Name the certificates that are trusted in `truststore_uri` of `mutual_tls_authentication`.
package decree.aws.apigateway.domain_mutual_tls

import data.decree.tf
import data.decree.value

deny contains tf.finding(gateway_domain_name, "must require mutual TLS", ["mutual_tls_authentication", 0, "truststore_uri"]) if {
	some gateway_domain_name in input.resource.aws_api_gateway_domain_name
	value.absent(value.at(gateway_domain_name.values, ["mutual_tls_authentication", 0, "truststore_uri"], null))
}
