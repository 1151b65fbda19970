# METADATA
# title: The registry scans images when pushed
# description: Known flaws in an image go into production unseen when nothing looks.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ecr_registry_scanning_configuration
# custom:
#   id: aws.ecr.registry_scanning
#   requirement: every ECR registry scanning configuration must scan images on push
#   severity: MEDIUM
#   category: supply chain
#   resource_types: [aws_ecr_registry_scanning_configuration]
#   remediation: Add a rule with `scan_frequency` set to `SCAN_ON_PUSH` or `CONTINUOUS_SCAN`.
package decree.aws.ecr.registry_scanning

import data.decree.tf
import data.decree.value

deny contains tf.finding(registry_scanning_configuration, "must scan images on push", ["rule"]) if {
	some registry_scanning_configuration in input.resource.aws_ecr_registry_scanning_configuration
	value.complete(registry_scanning_configuration.values, ["rule"])
	every rule in value.list(registry_scanning_configuration.values, ["rule"]) {
		scan_frequency := value.at(rule, ["scan_frequency"], null)
		value.known(scan_frequency)
		not scan_frequency in ["SCAN_ON_PUSH", "CONTINUOUS_SCAN"]
	}
}
