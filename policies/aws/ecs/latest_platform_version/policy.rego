# METADATA
# title: ECS services run the latest Fargate platform
# description: A pinned older platform misses security fixes of kernel and runtime.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ecs_service
# custom:
#   id: aws.ecs.latest_platform_version
#   aliases: [CKV_AWS_332]
#   requirement: every ECS service must run the latest platform version
#   severity: MEDIUM
#   category: patching
#   resource_types: [aws_ecs_service]
#   frameworks:
#     pci_dss: ["6.3.3.3"]
#   remediation: Set `platform_version` to "LATEST".
#   fix:
#     set:
#       path: [platform_version]
#       value: LATEST
package decree.aws.ecs.latest_platform_version

import data.decree.tf
import data.decree.value

deny contains tf.finding(service, "must run the latest platform version", ["platform_version"]) if {
	some service in input.resource.aws_ecs_service
	platform_version := service.values.platform_version
	value.known(platform_version)
	not platform_version in ["LATEST", "1.4.0", "1.0.0"]
}
