# METADATA
# title: App Runner services are traced
# description: Without traces nobody sees which call was slow or failed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/apprunner_service
# custom:
#   id: aws.apprunner.tracing
#   requirement: every App Runner service must have X-Ray tracing enabled
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_apprunner_service]
#   remediation: Set `observability_configuration.0.observability_enabled` to true.
#   fix:
#     set:
#       path: [observability_configuration, 0, observability_enabled]
#       value: true
package decree.aws.apprunner.tracing

import data.decree.tf
import data.decree.value

deny contains tf.finding(service, "must have X-Ray tracing enabled", ["observability_configuration", 0, "observability_enabled"]) if {
	some service in input.resource.aws_apprunner_service
	observability_enabled := value.at(service.values, ["observability_configuration", 0, "observability_enabled"], null)
	value.known(observability_enabled)
	observability_enabled != true
}
