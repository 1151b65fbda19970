# METADATA
# title: App Runner services use a key of your own
# description: Copies of your image and source lie under a key that you cannot withdraw.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/apprunner_service
# custom:
#   id: aws.apprunner.customer_key
#   requirement: every App Runner service must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_apprunner_service]
#   remediation: Name a key of your own in `kms_key` of `encryption_configuration`.
package decree.aws.apprunner.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(service, "must be encrypted with a customer managed key", ["encryption_configuration", 0, "kms_key"]) if {
	some service in input.resource.aws_apprunner_service
	value.absent(value.at(service.values, ["encryption_configuration", 0, "kms_key"], null))
}
