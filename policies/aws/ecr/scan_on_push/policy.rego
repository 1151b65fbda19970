# METADATA
# title: ECR images are scanned when pushed
# description: Known flaws in an image go into production unseen when nothing looks.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ecr_repository
# custom:
#   id: aws.ecr.scan_on_push
#   aliases: [CKV_AWS_163, AVD-AWS-0030, 9630336b-3fed-4096-8173-b9afdfe346a7]
#   requirement: every ECR repository must scan images on push
#   severity: MEDIUM
#   category: supply chain
#   resource_types: [aws_ecr_repository]
#   profiles: [recommended]
#   frameworks:
#     pci_dss: ["11.3.1.2.1", "11.3.1.3", "11.3.1.3.3"]
#   remediation: Add the `aws_ecr_registry_scanning_configuration` that the rule asks for.
#   fix:
#     add_resource:
#       type: aws_ecr_registry_scanning_configuration
#       attributes:
#         rule:
#           - scan_frequency: SCAN_ON_PUSH
package decree.aws.ecr.scan_on_push

import data.decree.tf
import data.decree.value

deny contains tf.finding(repository, "must scan images on push", []) if {
	some repository in input.resource.aws_ecr_repository
	scan_on_push := value.at(repository.values, ["image_scanning_configuration", 0, "scan_on_push"], null)
	value.known(scan_on_push)
	scan_on_push != true
	every registry_scanning_configuration in [candidate | some candidate in input.resource.aws_ecr_registry_scanning_configuration] {
		value.complete(registry_scanning_configuration.values, ["rule"])
		every rule in value.list(registry_scanning_configuration.values, ["rule"]) {
			scan_frequency := value.at(rule, ["scan_frequency"], null)
			value.known(scan_frequency)
			not scan_frequency in ["SCAN_ON_PUSH", "CONTINUOUS_SCAN"]
		}
	}
}
