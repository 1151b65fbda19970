# METADATA
# title: App Runner services are private
# description: A service for use inside has no need of an address that everyone can reach.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/apprunner_service
# custom:
#   id: aws.apprunner.public
#   requirement: no App Runner service may be public
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_apprunner_service]
#   remediation: Set `network_configuration.0.ingress_configuration.0.is_publicly_accessible` to false.
#   fix:
#     set:
#       path: [network_configuration, 0, ingress_configuration, 0, is_publicly_accessible]
#       value: false
package decree.aws.apprunner.public

import data.decree.tf
import data.decree.value

deny contains tf.finding(service, "must not be publicly accessible", ["network_configuration", 0, "ingress_configuration", 0, "is_publicly_accessible"]) if {
	some service in input.resource.aws_apprunner_service
	is_publicly_accessible := value.at(service.values, ["network_configuration", 0, "ingress_configuration", 0, "is_publicly_accessible"], null)
	value.known(is_publicly_accessible)
	is_publicly_accessible != false
}
