# METADATA
# title: ECS tasks do not use the network of their host
# description: On the host's network a container reaches the metadata service and each local port.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ecs_task_definition
# custom:
#   id: aws.ecs.host_network
#   requirement: ECS task definitions must not use the host network
#   severity: MEDIUM
#   category: workload hardening
#   resource_types: [aws_ecs_task_definition]
#   frameworks:
#     pci_dss: ["7.2.1.8", "7.2.2.8", "7.2.3.4"]
#   remediation: Set `network_mode` to `awsvpc`.
package decree.aws.ecs.host_network

import data.decree.tf

deny contains tf.finding(task_definition, "must not use the host network", ["network_mode"]) if {
	some task_definition in input.resource.aws_ecs_task_definition
	task_definition.values.network_mode == "host"
}
